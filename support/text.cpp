#include "support/text.hpp"

#include <vector>

namespace samenspel {

std::string fill(std::string_view pattern, std::span<const std::string> values) {
  std::string out;
  out.reserve(pattern.size() + 32);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{' && i + 1 < pattern.size()) {
      if (pattern[i + 1] == '{') {
        out += '{';
        ++i;
        continue;
      }
      const auto digit = static_cast<std::size_t>(pattern[i + 1] - '0');
      if (i + 2 < pattern.size() && pattern[i + 2] == '}' && digit < values.size()) {
        out += values[digit];
        i += 2;
        continue;
      }
    }
    out += pattern[i];
  }
  return out;
}

std::string fill(Text pattern, Language language, std::span<const Words> values) {
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const Words& value : values)
    texts.push_back(value.in(language));
  return fill(pattern.in(language), texts);
}

Words fill(Text pattern, std::initializer_list<Words> values) {
  const std::span<const Words> all(values.begin(), values.size());
  return {fill(pattern, Language::en, all), fill(pattern, Language::nl, all)};
}

}  // namespace samenspel
