#include "cli/commands.hpp"
#include "render/exports/json_schema.hpp"

namespace samenspel {

int run_schema(const Arguments& arguments, Talk& talk) {
  // Only --lang chooses a language: the same file serves everybody on a machine, whoever made it.
  std::optional<Language> language;
  if (arguments.has(Option::lang)) language = talk.language();
  talk.give(arguments, json_schema(language));
  return 0;
}

}  // namespace samenspel
