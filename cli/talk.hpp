// The conversation of one run: in which language, how loud, with which colours. The only place that prints.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "cli/options.hpp"
#include "render/diagnostics/diagnostics_text.hpp"
#include "support/diagnostic.hpp"
#include "support/files.hpp"
#include "support/source.hpp"
#include "support/text.hpp"

namespace samenspel {

class Talk {
 public:
  explicit Talk(Language language) : language_(language) {}

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] bool quiet() const { return quiet_; }
  /// Takes --lang, --color and --quiet. Throws UsageError.
  void heed(const Arguments& arguments);
  /// The language of a file, where the command line does not say.
  void file_says(std::optional<Language> language);

  /// A remark on stderr; not with --quiet.
  void note(const Words& words) const;
  /// A complaint on stderr.
  void complain(const Words& words) const;
  /// Lines that were asked for, on stderr, --quiet or not.
  void tell(std::string_view lines) const;
  /// Diagnostics on stderr: all errors, and, unless quiet, some warnings with where to see the rest.
  void report(const Sources& sources, const Diagnostics& diagnostics) const;

  /// Results: to --output where it is given (whole or not at all), else to stdout. Throws FileError.
  void give(const Arguments& arguments, std::string_view bytes) const;
  /// The same of bytes that come piece by piece; to stdout as they come.
  void give(const Arguments& arguments, const std::function<void(const Sink&)>& write) const;

  [[nodiscard]] DiagnosticsStyle style(bool for_stdout) const;

 private:
  Language language_;
  bool said_ = false, quiet_ = false;
  int colour_ = 0;  // 0 auto, 1 always, 2 never
};

/// Of the environment: Dutch where LC_ALL, LC_MESSAGES or LANG (the first that is set) begins with "nl".
[[nodiscard]] Language machine_language();

}  // namespace samenspel
