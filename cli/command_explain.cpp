#include "cli/commands.hpp"
#include "render/tables/explain.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// Those of an id, else those whose title it is, in either language.
std::vector<const Measure*> measures_meant(std::string_view what) {
  std::vector<const Measure*> rows = measures_named(what);
  if (!rows.empty()) return rows;
  const std::string title = folded(what);
  for (const Measure& row : all_measures())
    if (folded(row.title.en) == title || folded(row.title.nl) == title) rows.push_back(&row);
  return rows;
}

}  // namespace

int run_explain(const Arguments& arguments, Talk& talk) {
  constexpr Text unknown{"there is no measure and no message \"{0}\"{1}; samenspel explain lists them",
                         "er is geen maat en geen melding \"{0}\"{1}; samenspel explain noemt ze alle"};
  enum Format : std::size_t { kText, kMarkdown };  // in the order of the command's row
  const bool markdown = arguments.choice(Option::format).value_or(kText) == kMarkdown;
  const Language language = talk.language();
  if (arguments.operands().empty()) {
    talk.give(arguments, markdown ? measures_book(language) : explain_list(language));
    return 0;
  }
  const std::string& what = arguments.operands()[0];
  if (const auto rows = measures_meant(what); !rows.empty()) {
    talk.give(arguments, markdown ? explain_measure_markdown(rows, language) : explain_measure(rows, language));
    return 0;
  }
  if (const auto code = find_code(what)) {
    talk.give(arguments,
              markdown ? explain_code_markdown(row_of(*code), language) : explain_code(row_of(*code), language));
    return 0;
  }
  std::vector<std::string_view> known;
  for (const Measure& row : all_measures())
    known.push_back(row.id);
  for (const CodeRow& row : all_codes())
    known.push_back(row.id);
  for (const Measure& row : all_measures()) {
    known.push_back(row.title.en);
    known.push_back(row.title.nl);
  }
  throw UsageError(fill(unknown, {Words(printable(what)), suggestion(what, known)}));
}

}  // namespace samenspel
