#include <string>
#include <vector>

#include "cli/program.hpp"
#include "cli/signals.hpp"

int main(int count, char** words) {
  samenspel::heed_signals();
  return samenspel::run_program(std::vector<std::string>(words + 1, words + count));
}
