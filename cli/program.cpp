#include "cli/program.hpp"

#include <filesystem>
#include <new>
#include <system_error>

#include "cli/options.hpp"
#include "cli/signals.hpp"
#include "cli/talk.hpp"
#include "render/graphviz/client.hpp"
#include "support/files.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr int kDone = 0, kUsage = 2, kEnvironment = 3, kFault = 70, kStopped = 130;
constexpr Text kMemory{"there is not enough memory for this network", "er is niet genoeg geheugen voor dit netwerk"};
constexpr Text kOwnFault{
    "a fault of the program, not of your file: {0}. Please report it with the file that shows it",
    "een fout van het programma, niet van uw bestand: {0}. Meld het graag, met het bestand waarbij het gebeurt"};

/// Writing over the network that is read would lose it.
void refuse_own_input(const Arguments& arguments) {
  constexpr Text own{"{0} is the file that is read: choose another name behind -o",
                     "{0} is het bestand dat gelezen wordt: kies een andere naam achter -o"};
  const auto& output = arguments.value(Option::output);
  if (!output) return;
  for (const std::string& operand : arguments.operands()) {
    std::error_code none;
    if (std::filesystem::equivalent(*output, operand, none)) throw UsageError(fill(own, {Words(*output)}));
  }
}

bool wants(const std::vector<std::string>& words, std::string_view name) {
  for (const std::string& word : words)
    if (word == name) return true;
  return false;
}

int run(std::vector<std::string> words, Talk& talk) {
  if (words.empty()) {
    write_stdout(program_help(talk.language()));
    return kUsage;
  }
  const CommandRow* command = take_command(words);
  if (command == nullptr) {
    if (wants(words, "--version")) {
      write_stdout(std::string("samenspel ") + SAMENSPEL_VERSION + "\n");
      return kDone;
    }
    if (wants(words, "--help") || wants(words, "-h")) {
      write_stdout(program_help(talk.language()));
      return kDone;
    }
    throw UsageError(Text{"which command?", "welke opdracht?"});
  }
  const Arguments arguments = parse_command(*command, std::move(words));
  talk.heed(arguments);
  if (arguments.has(Option::help)) {
    write_stdout(command_help(*command, talk.language()));
    return kDone;
  }
  refuse_own_input(arguments);
  return command->run(arguments, talk);
}

}  // namespace

int run_program(std::vector<std::string> words) {
  Talk talk(early_language(words).value_or(machine_language()));
  try {
    return run(std::move(words), talk);
  } catch (const UsageError& error) {
    talk.complain(error.words());
    return kUsage;
  } catch (const FileError& error) {
    talk.complain(error.words());
    return kEnvironment;
  } catch (const HelperError& error) {
    talk.complain(error.words());
    const bool ours = error.fault() == HelperFault::died || error.fault() == HelperFault::refused;
    return ours ? kFault : kEnvironment;
  } catch (const Stopped&) {
    return kStopped;
  } catch (const std::bad_alloc&) {
    talk.complain(Words(kMemory));
    return kEnvironment;
  } catch (const std::exception& error) {
    talk.complain(fill(kOwnFault, {Words(std::string(error.what()))}));
    return kFault;
  }
}

}  // namespace samenspel
