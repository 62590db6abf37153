// What the reader accepts, libyaml must read as the same: a sign put in or taken out at every place of valid files.
// Where the reader takes a mistaken text and mends it, it says so, and nothing is compared.
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <yaml.h>

#include "importers/report.hpp"
#include "importers/yaml/lint.hpp"
#include "importers/yaml/source_text.hpp"
#include "importers/yaml/tree.hpp"
#include "support/random.hpp"

namespace samenspel {
namespace {

/// Texts, lists and maps of a tree in one line; nothing and the words for nothing are the same here.
void write(const Tree& tree, NodeIndex i, std::string& out) {
  const Node& node = tree[i];
  switch (node.kind) {
    case NodeKind::nothing:
      out += "<>";
      return;
    case NodeKind::text:
      out += "<" + std::string(tree.text(i)) + ">";
      return;
    case NodeKind::list:
      out += "[";
      break;
    case NodeKind::map:
      out += "{";
      break;
  }
  for (NodeIndex child = node.first; child != kNoNode; child = tree[child].next)
    write(tree, child, out);
  out += node.kind == NodeKind::list ? "]" : "}";
}

/// As the reader sees it; nothing where it tells a mistake.
std::optional<std::string> ours(const std::string& bytes) {
  Diagnostics diagnostics;
  Report report(diagnostics);
  SourceText source = decode(bytes, 0, report);
  Linted linted = lint(source.text, source.to_bytes, 0, report);
  const Tree tree = read_tree(std::move(source), std::move(linted), 0, report);
  if (!diagnostics.list().empty()) return std::nullopt;
  std::string out;
  if (!tree.empty()) write(tree, 0, out);
  return out;
}

/// As libyaml sees it; nothing where it refuses.
std::optional<std::string> theirs(const std::string& bytes) {
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::string out;
  bool failed = false;
  for (bool done = false; !done && !failed;) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) {
      failed = true;
      break;
    }
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        out +=
            "<" + std::string(reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length) + ">";
        break;
      case YAML_SEQUENCE_START_EVENT:
        out += "[";
        break;
      case YAML_SEQUENCE_END_EVENT:
        out += "]";
        break;
      case YAML_MAPPING_START_EVENT:
        out += "{";
        break;
      case YAML_MAPPING_END_EVENT:
        out += "}";
        break;
      case YAML_ALIAS_EVENT:
        out += "*";
        break;
      case YAML_STREAM_END_EVENT:
        done = true;
        break;
      default:
        break;
    }
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  if (failed) return std::nullopt;
  return out;
}

struct Comparison {
  std::size_t tried = 0, accepted = 0;
  std::vector<std::string> differing;
};

/// Right YAML 1.2 that libyaml refuses: between brackets a colon that a comma or bracket follows, or that begins a
/// text.
bool has_bare_colon(std::string_view bytes) {
  constexpr std::string_view before = " [{,", behind = ",]}";
  for (std::size_t i = 1; i + 1 < bytes.size(); ++i) {
    if (bytes[i] != ':') continue;
    if (before.find(bytes[i - 1]) != std::string_view::npos || behind.find(bytes[i + 1]) != std::string_view::npos)
      return true;
  }
  return false;
}

/// `signs` are those put in. Known differences: `?` within a text between brackets is right YAML 1.2 that libyaml takes
/// for a key; a tab at the start of block text or behind a dash libyaml refuses.
void compare(const std::string& bytes, std::string_view signs, Comparison& result) {
  ++result.tried;
  const auto mine = ours(bytes);
  if (!mine) return;
  ++result.accepted;
  const auto other = theirs(bytes);
  if (!other) {
    constexpr std::string_view refused = "?\t";
    if (signs.find_first_of(refused) == std::string_view::npos && !has_bare_colon(bytes))
      result.differing.push_back("refused: " + bytes);
  } else if (*other != *mine && signs.find('?') == std::string_view::npos) {
    result.differing.push_back("ours " + *mine + "\ntheirs " + *other + "\n" + bytes);
  }
}

Comparison edit_everywhere(const std::string& file) {
  constexpr std::string_view signs = " \t\n-:,[]{}#'\"!&*?|>%@`\\ax0~.";
  Comparison result;
  for (std::size_t i = 0; i <= file.size(); ++i) {
    for (const char sign : signs)
      compare(file.substr(0, i) + sign + file.substr(i), std::string_view(&sign, 1), result);
    if (i < file.size()) compare(file.substr(0, i) + file.substr(i + 1), {}, result);
  }
  return result;
}

/// Two to four edits at random places.
Comparison edit_at_random(const std::string& file, std::size_t times) {
  constexpr std::string_view signs = " \n-[]{}#'\"!&*|>%@`\\ax0~.\r";
  Random random(1);
  Comparison result;
  for (std::size_t n = 0; n < times; ++n) {
    std::string bytes = file, put;
    for (std::size_t edits = 2 + random.below(3); edits > 0; --edits) {
      const std::size_t at = random.below(bytes.size() + 1);
      switch (random.below(3)) {
        case 0:
          put += signs[random.below(signs.size())];
          bytes.insert(at, 1, put.back());
          break;
        case 1:
          bytes.erase(at, 1 + random.below(3));
          break;
        default: {
          const std::size_t from = random.below(bytes.size() + 1);
          bytes.insert(at, bytes.substr(from, 1 + random.below(12)));
        }
      }
    }
    compare(bytes, put, result);
  }
  return result;
}

constexpr const char* kBlocks =
    "title: Park\n"
    "description: |\n"
    "  'losse #tekst\n"
    "  a: b\n"
    "source: >-\n"
    "  gevouwen\n"
    "  regels\n"
    "actors:\n"
    "  Jan: [resident, business]\n"
    "  Truus:\n"
    "    sector: official\n"
    "    note: een tekst die\n"
    "      doorloopt\n"
    "  Kees: {sector: business}\n"
    "ties:\n"
    "  - Jan -- Truus\n"
    "  - Truus -> Kees: informs\n";

constexpr const char* kBrackets =
    "{title: \"Een 'kaart'\", actors: {Jan: resident, 'de Wit': official},\n"
    " ties: [Jan -- de Wit, {from: Jan, to: [de Wit]}],\n"
    " events: [{act: meet, by: Jan, to: [de Wit]}]}\n";

constexpr const char* kLists =
    "actoren:\n"
    "- id: Jan\n"
    "  sector: bewoner\n"
    "- {id: Truus, biedt: [ruimte, \"koffie, thee\"]}\n"
    "-\n"
    "  id: 't'\n"
    "relaties: # alle\n"
    "- - x\n"
    "  - y\n"
    "leeg:\n"
    "~: null\n";

class AgainstLibyaml : public testing::TestWithParam<const char*> {};

TEST_P(AgainstLibyaml, reads_every_single_edit_alike) {
  const Comparison result = edit_everywhere(GetParam());
  EXPECT_GT(result.accepted, result.tried / 4) << "the guards refuse too much for this to say anything";
  for (std::size_t i = 0; i < result.differing.size() && i < 12; ++i)
    ADD_FAILURE() << result.differing[i];
  EXPECT_EQ(result.differing.size(), 0U) << "of " << result.accepted << " accepted";
}

TEST_P(AgainstLibyaml, reads_several_edits_alike) {
  const Comparison result = edit_at_random(GetParam(), 20'000);
  EXPECT_GT(result.accepted, result.tried / 20);
  for (std::size_t i = 0; i < result.differing.size() && i < 12; ++i)
    ADD_FAILURE() << result.differing[i];
  EXPECT_EQ(result.differing.size(), 0U) << "of " << result.accepted << " accepted";
}

INSTANTIATE_TEST_SUITE_P(ValidFiles, AgainstLibyaml, testing::Values(kBlocks, kBrackets, kLists));

}  // namespace
}  // namespace samenspel
