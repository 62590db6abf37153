// The commands, one file each: nothing but options, calls and exit status.
#pragma once

#include "cli/options.hpp"
#include "cli/talk.hpp"

namespace samenspel {

[[nodiscard]] int run_new(const Arguments& arguments, Talk& talk);
[[nodiscard]] int run_check(const Arguments& arguments, Talk& talk);
[[nodiscard]] int run_measure(const Arguments& arguments, Talk& talk);
[[nodiscard]] int run_poster(const Arguments& arguments, Talk& talk);
[[nodiscard]] int run_draw(const Arguments& arguments, Talk& talk);
[[nodiscard]] int run_explain(const Arguments& arguments, Talk& talk);
[[nodiscard]] int run_schema(const Arguments& arguments, Talk& talk);

}  // namespace samenspel
