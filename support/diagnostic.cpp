#include "support/diagnostic.hpp"

#include <algorithm>
#include <tuple>

#include "support/unicode.hpp"

namespace samenspel {

void Diagnostics::add(Diagnostic diagnostic) {
  const std::size_t source = diagnostic.place.source;
  if (source >= counts_.size()) counts_.resize(source + 1);
  Count& count = counts_[source][static_cast<std::size_t>(row_of(diagnostic.code).severity)];
  if (count.kept == kMostKept) {
    ++count.left_out;
    return;
  }
  ++count.kept;
  list_.push_back(std::move(diagnostic));
}

void Diagnostics::sort() {
  const auto key = [](const Diagnostic& d) {
    return std::tuple(d.place.source + 0U, d.place.begin, d.place.length + 0U, d.code);
  };
  std::stable_sort(list_.begin(), list_.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return key(a) == key(b) && sentence(a, Language::en) == sentence(b, Language::en);
  };
  list_.erase(std::unique(list_.begin(), list_.end(), same), list_.end());
  for (auto& severities : counts_)
    for (Count& count : severities)
      count.kept = 0;
  for (const Diagnostic& diagnostic : list_)
    ++counts_[diagnostic.place.source][static_cast<std::size_t>(row_of(diagnostic.code).severity)].kept;
}

std::size_t Diagnostics::count(Severity severity) const {
  std::size_t sum = 0;
  for (std::size_t source = 0; source < counts_.size(); ++source)
    sum += count(severity, source);
  return sum;
}

std::size_t Diagnostics::count(Severity severity, std::size_t source) const {
  if (source >= counts_.size()) return 0;
  const Count& count = counts_[source][static_cast<std::size_t>(severity)];
  return count.kept + count.left_out;
}

std::string sentence(const Diagnostic& diagnostic, Language language) {
  constexpr std::size_t most = 200;
  std::vector<std::string> values;
  for (const Words& words : diagnostic.values) {
    std::string text = printable(words.in(language));
    if (code_points(text) > most) {
      std::string cut;
      std::size_t taken = 0;
      for (const char32_t sign : to_code_points(text)) {
        if (++taken == most) break;
        append_utf8(cut, sign);
      }
      text = cut + "…";
    }
    values.push_back(std::move(text));
  }
  return fill(row_of(diagnostic.code).message.in(language), values);
}

}  // namespace samenspel
