// The scanner behind lint(): one object a reading. lint_scanner.cpp holds what is told and mended, lint_block.cpp lines
// and entries, lint_value.cpp what stands behind a colon, lint_flow.cpp what stands between brackets.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/yaml/lint.hpp"

namespace samenspel {

class LintScanner {
 public:
  LintScanner(std::string_view text, const OffsetMap& to_bytes, std::size_t source, Report& report)
      : text_(text), to_bytes_(to_bytes), source_(source), report_(report) {}
  Linted run();

 private:
  static constexpr std::size_t npos = std::string_view::npos;
  static constexpr std::size_t kMostDepth = 64;

  /// Thrown where the reading has to end; the text is cut there.
  struct Stop {
    std::size_t cut;
  };
  /// Thrown at the end of the document, when what follows it has been looked at.
  struct DocumentEnd {
    std::size_t cut;
  };
  struct Edit {
    std::size_t begin, end;
    std::string by;
  };
  /// A map or list by indentation that is open.
  struct Block {
    bool list;
    std::size_t indent;
    bool pending;          ///< its last entry has no value yet
    std::string_view key;  ///< of its last entry, as written
    /// Where its further lines stand as well: below a first key to which a dash was glued.
    std::size_t also_at = npos;
  };
  /// What the place between two commas holds so far.
  enum class Slot { empty, item, colon, full };
  struct Bracket {
    char sign;
    std::size_t at;
    Slot slot = Slot::empty;
    std::size_t text = npos;    ///< where a plain value began that fills the slot
    std::string_view key = {};  ///< what stands before the colon
  };
  struct Line {
    std::size_t begin, end, next;  ///< end: without CR and LF
  };
  struct Quoted {
    bool closed;
    std::size_t end;  ///< behind the closing quote
    Line line;        ///< on which it ends
  };
  /// What a plain text holds on its line.
  struct Plain {
    std::size_t colon = npos;  ///< the first colon that YAML sees
    std::size_t end = 0;       ///< of the text: before a comment, without blanks
    bool hash = false;         ///< a # in it that was probably meant as text
    bool comment = false;      ///< a comment follows
  };

  // ---- signs and lines
  [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\n'; }
  [[nodiscard]] bool ends(std::size_t i) const { return i >= line_.end; }
  [[nodiscard]] bool blank_or_end(std::size_t i) const;
  [[nodiscard]] bool has_hard_space(std::size_t i) const;
  [[nodiscard]] std::size_t after_blanks(std::size_t i) const;
  [[nodiscard]] std::string_view slice(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }
  [[nodiscard]] Line line_at(std::size_t begin) const;
  [[nodiscard]] std::size_t first_sign(Line line) const;  ///< behind its spaces
  [[nodiscard]] bool is_empty(Line line) const;
  [[nodiscard]] bool is_marker(Line line) const;  ///< `---` or `...`
  /// The next line that holds something, or an empty one at the end of the text.
  [[nodiscard]] Line next_filled() const;
  [[nodiscard]] std::size_t column(std::size_t i) const;
  [[nodiscard]] std::size_t trimmed_end(Line line) const;

  // ---- telling and mending
  [[nodiscard]] Place place(std::size_t begin, std::size_t end) const;
  [[nodiscard]] Related line_above() const;
  void tell(Code code, std::size_t begin, std::size_t end, std::vector<Words> values = {},
            std::optional<std::string> suggestion = {}, std::vector<Related> related = {});
  [[noreturn]] void stop(Code code, std::size_t begin, std::size_t end, std::vector<Words> values = {},
                         std::optional<std::string> suggestion = {}, std::vector<Related> related = {});
  void replace(std::size_t begin, std::size_t end, std::string by) { edits_.push_back({begin, end, std::move(by)}); }
  /// Tells `code` of the text and puts it between quotes; `behind` comes after them.
  void mend_quoted(Code code, std::size_t begin, std::size_t end, std::string_view behind = {});
  [[nodiscard]] Code code_of_sign(std::size_t i) const;
  void finish(std::size_t cut);

  // ---- pieces
  /// With `for_key`, scanning ends at the first colon, and one before a hard space counts.
  [[nodiscard]] Plain plain(std::size_t begin, Line line, bool for_key) const;
  [[nodiscard]] bool is_hash_in_text(std::size_t hash, std::size_t begin, Line line) const;
  [[nodiscard]] bool is_lost_hash(std::size_t hash) const;
  /// `indent` is the least indentation of further lines.
  [[nodiscard]] Quoted quoted_text(std::size_t begin, std::size_t indent, bool one_line) const;
  void check_quoted(std::size_t begin, std::size_t end);
  [[nodiscard]] bool is_block_header(std::size_t i) const;

  // ---- lines and entries
  void read_line();
  [[noreturn]] void tab_in_front(std::size_t tab);
  bool marker_line(std::size_t first);
  [[noreturn]] void end_document();
  void shift_below_glued_dash(std::size_t first);
  bool fit_in(std::size_t first);
  void mend_missing_dash(std::size_t first);
  [[noreturn]] void misplaced(std::size_t first, bool further_right);
  void open_block(bool list, std::size_t indent);
  void entry(std::size_t first);
  std::size_t dashes(std::size_t first);
  bool mend_dash(std::size_t i, bool list_open);
  void key_or_text(std::size_t begin, bool in_map);
  void quoted_entry(std::size_t begin, bool in_map);
  void signed_entry(std::size_t begin, bool in_map, Code code);
  void plain_entry(std::size_t begin, bool in_map);
  void entry_without_colon(std::size_t begin, const Plain& found);
  [[nodiscard]] std::size_t glued_colon(std::size_t begin, std::size_t end) const;
  void key_found(std::size_t begin, std::size_t colon);
  void whole_text(std::size_t begin, const Plain& found, std::optional<Code> trouble);
  [[nodiscard]] bool belongs_to_map(std::size_t begin, const Plain& found) const;
  [[nodiscard]] std::size_t sector_colon(std::size_t begin, std::size_t colon) const;
  [[nodiscard]] std::size_t inner_indent() const { return blocks_.empty() ? 0 : blocks_.back().indent + 1; }
  void no_longer_pending();

  // ---- values
  void value(std::size_t colon);
  void text_value(std::size_t begin);
  bool mark_of_block(std::size_t begin);
  std::size_t continuation(std::size_t begin, std::size_t end);
  void block_text();

  // ---- brackets
  void brackets(std::size_t begin);
  std::size_t bracket_token(std::size_t i);
  void bracket_sign(std::size_t i);
  std::size_t bracket_quoted(std::size_t i);
  std::size_t bracket_marked(std::size_t i);
  std::size_t bracket_plain(std::size_t i);
  [[nodiscard]] std::size_t decimal_comma_end(std::size_t begin, std::size_t comma) const;
  void mend_commas(const Bracket& bracket, std::size_t end);
  [[nodiscard]] std::size_t end_behind_commas(std::size_t comma) const;
  bool plain_runs_on();
  std::size_t bracket_line_end();
  void take_slot(std::size_t begin, std::size_t end);
  [[nodiscard]] bool ends_piece(std::size_t i) const;
  [[nodiscard]] std::size_t piece_end(std::size_t i) const;

  std::string_view text_;
  const OffsetMap& to_bytes_;
  std::size_t source_;
  Report& report_;
  Linted out_;
  std::vector<Edit> edits_;

  Line line_{0, 0, 0};
  std::ptrdiff_t column_shift_ = 0;  // of what was mended in front on this line
  bool glued_dash_ = false;          // on this line
  std::size_t statement_ = 0;        // where the line begins that the reading is busy with
  Line above_{0, 0, 0};              // the last line with an entry, before this one
  std::vector<Block> blocks_;
  std::vector<Bracket> brackets_;
  std::size_t bracket_indent_ = 0;
  bool started_ = false, marked_ = false;
};

}  // namespace samenspel
