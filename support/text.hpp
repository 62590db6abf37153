// Words for users in the two languages of the program. Every text that a person may read is a `Text` (a constant in
// a table) or `Words` (made at run time); the language is chosen only where it is printed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace samenspel {

enum class Language { en, nl };

/// A constant text in both languages.
struct Text {
  std::string_view en, nl;
  [[nodiscard]] constexpr std::string_view in(Language language) const { return language == Language::nl ? nl : en; }
};

/// A text made at run time, in both languages; one made from a single string is the same in both (a name, a number).
struct Words {
  std::string en, nl;
  Words() = default;
  Words(std::string same) : en(same), nl(std::move(same)) {}
  Words(std::string_view same) : en(same), nl(same) {}
  Words(const char* same) : en(same), nl(same) {}
  Words(Text text) : en(text.en), nl(text.nl) {}
  Words(std::string english, std::string dutch) : en(std::move(english)), nl(std::move(dutch)) {}
  [[nodiscard]] const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
};

/// `pattern` with {0}, {1}, … replaced by `values`; `{{` is a brace. A place without a value stays as it is.
[[nodiscard]] std::string fill(std::string_view pattern, std::span<const std::string> values);
[[nodiscard]] std::string fill(Text pattern, Language language, std::span<const Words> values);
[[nodiscard]] Words fill(Text pattern, std::initializer_list<Words> values);

}  // namespace samenspel
