// Ctrl-C: the work is asked to stop; where it has not within a second, the program ends all the same, and leaves no
// half-written file.
#pragma once

namespace samenspel {

void heed_signals();

}  // namespace samenspel
