// The one table of all that can be wrong with an input: stable code, severity, sentence and explanation in nl and en.
// `samenspel explain CODE` prints the explanation. A new code is a name here and a row in the .cpp, in the same order.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "support/text.hpp"

namespace samenspel {

enum class Severity : std::uint8_t { error, warning };

enum class Code : std::uint16_t {
  // the bytes
  file_empty,
  file_too_large,
  file_utf16,
  file_not_utf8,
  byte_order_mark,
  control_character,
  // the lines
  tab,
  hard_space,
  hard_space_indent,
  blank_after_colon,
  blank_after_dash,
  dash_missing,
  colon_missing,
  line_misplaced,
  item_too_far_right,
  key_too_far_right,
  list_in_value,
  list_brackets,
  key_complex,
  key_too_long,
  bracket_open,
  bracket_wrong,
  bracket_text,
  bracket_empty_item,
  brackets_too_large,
  too_deep,
  text_too_long,
  document_second,
  text_after_end,
  file_unreadable,
  // texts that YAML would misread
  quote_open,
  quote_text_after,
  sign_first,
  tag,
  hash_in_text,
  comma_in_text,
  colon_in_text,
  backslash,
  // keys and shapes
  root_not_map,
  version_unknown,
  key_unknown,
  key_duplicate,
  key_merge,
  key_empty,
  type_wrong,
  item_empty,
  too_many,
  // tables
  table_missing,
  table_format,
  table_twice,
  tables_none,
  table_empty,
  headings_none,
  heading_missing,
  heading_unknown,
  heading_repeated,
  row_too_long,
  table_quote_open,
  table_quote_text_after,
  sheet_missing,
  sheet_too_large,
  workbook_unreadable,
  workbook_name,
  workbook_old,
  workbook_locked,
  workbook_damaged,
  workbook_too_large,
  workbook_external,
  cell_error,
  cell_uncomputed,
  // values
  value_unknown,
  date_unreadable,
  date_impossible,
  interval_reversed,
  life_reversed,
  number_unreadable,
  number_not_positive,
  number_not_whole,
  colour_unreadable,
  response_incomplete,
  response_reversed,
  // actors and sectors
  actors_missing,
  actor_unknown,
  actor_duplicate,
  id_missing,
  id_differs,
  sector_unknown,
  sector_repeated,
  share_wrong,
  shares_sum,
  // ties, events, stories
  tie_unreadable,
  tie_end_missing,
  event_act_missing,
  event_maker_missing,
  event_id_duplicate,
  act_unknown,
  act_builtin,
  initiative_unknown,
  answers_unknown,
  answers_later,
  answers_self,
  promise_later,
  capacity_not_maker,
  story_tone_missing,
  // warnings
  actor_isolated,
  sector_missing,
  part_of_self,
  tie_self,
  tie_duplicate,
  event_outside_life,
  event_outside_initiative,
  story_before_initiative,
  adoption_without_initiative,
  adoption_without_institution,
  promise_unnamed,
  event_to_maker_only,
  initiative_without_moves,
  sector_added,
  column_unread,
  sheet_unread,
  file_unread,
  sheet_hidden,
  cells_merged,
  actors_from_ties,
  count_
};

struct CodeRow {
  Code code;
  std::string_view id;  ///< stable, as printed
  Severity severity;
  Text message;      ///< one sentence, without a full stop at the end; {0}, {1} are the values
  Text explanation;  ///< why, and how to mend it, with an example: several sentences
};

[[nodiscard]] const CodeRow& row_of(Code code);
[[nodiscard]] std::optional<Code> find_code(std::string_view id);
[[nodiscard]] std::span<const CodeRow> all_codes();

}  // namespace samenspel
