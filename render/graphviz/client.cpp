#include "render/graphviz/client.hpp"

#include <cmath>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string.h>
#include <unistd.h>

#include "render/graphviz/process.hpp"
#include "support/files.hpp"
#include "support/unicode.hpp"

namespace samenspel {
namespace {

using Json = nlohmann::json;

/// The number of the language that is spoken with the helper, there as here (helper/request.hpp).
constexpr int protocol = 1;
constexpr const char* helper_name = "samenspel-graphviz";
constexpr std::size_t longest_answer = std::size_t{1} << 30;

// ---- finding it

std::string folder_of_this_program() {
  std::string path(4096, '\0');
  const ssize_t length = readlink("/proc/self/exe", path.data(), path.size());
  if (length <= 0 || static_cast<std::size_t>(length) >= path.size()) return {};
  path.resize(static_cast<std::size_t>(length));
  return path.substr(0, path.rfind('/'));
}

bool runnable(const std::string& path) {
  return access(path.c_str(), X_OK) == 0;
}

HelperError missing(Text pattern, const std::string& program) {
  return HelperError(HelperFault::missing, fill(pattern, {Words(program)}));
}

HelperError not_started(const std::string& program, int error) {
  return HelperError(HelperFault::missing,
                     fill({"{0}, the program that makes the drawings, could not be started: {1}",
                           "{0}, het programma dat de tekeningen maakt, kon niet worden gestart: {1}"},
                          {Words(program), system_reason(error)}));
}

std::string find_helper(const HelperOptions& options) {
  if (!options.program.empty()) {
    if (runnable(options.program)) return options.program;
    throw missing({"{0}, the program that makes the drawings, is not there or cannot be run",
                   "{0}, het programma dat de tekeningen maakt, is er niet of kan niet worden gestart"},
                  options.program);
  }
  const std::string folder = folder_of_this_program();
  for (const std::string& near : {folder, folder + "/" + SAMENSPEL_HELPER_FROM_PROGRAM}) {
    std::string candidate = near + "/" + helper_name;
    if (runnable(candidate)) return candidate;
  }
  const char* path = std::getenv("PATH");
  std::string_view rest = path ? path : "";
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(':'), rest.size());
    // Empty and relative folders are passed over: nobody means to run what lies about in the current one.
    const std::string candidate = fmt::format("{}/{}", rest.substr(0, end), helper_name);
    if (candidate[0] == '/' && end > 0 && runnable(candidate)) return candidate;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  throw missing(
      {"{0}, the program that makes the drawings, was not found: it belongs in the same folder as samenspel",
       "{0}, het programma dat de tekeningen maakt, is niet gevonden: het hoort in dezelfde map als samenspel"},
      helper_name);
}

// ---- what is said

Json json_of(const GvAttributes& attributes) {
  Json out = Json::object();
  for (const GvAttribute& attribute : attributes) {
    out[attribute.name] = attribute.html ? Json{{"html", attribute.value}} : Json(attribute.value);
  }
  return out;
}

Json json_of(const GvGraph& graph, const std::string& engine) {
  Json nodes = Json::array(), edges = Json::array();
  for (const GvNode& node : graph.nodes)
    nodes.push_back(json_of(node.attributes));
  for (const GvEdge& edge : graph.edges) {
    edges.push_back(Json::array({edge.from, edge.to, json_of(edge.attributes)}));
  }
  return {{"protocol", protocol},
          {"engine", engine},
          {"directed", graph.directed},
          {"strict", graph.strict},
          {"graph", json_of(graph.graph)},
          {"node", json_of(graph.node_defaults)},
          {"edge", json_of(graph.edge_defaults)},
          {"nodes", std::move(nodes)},
          {"edges", std::move(edges)}};
}

// ---- trouble

/// The last line that a program wrote before it went, made fit for a message.
std::string last_line(std::string_view errors) {
  errors = trimmed(errors);
  const std::size_t start = errors.rfind('\n');
  if (start != std::string_view::npos) errors.remove_prefix(start + 1);
  return printable(errors.substr(0, 300));
}

std::string in_brackets(const std::string& text) {
  return text.empty() ? text : " (" + text + ")";
}

HelperError died(const ProcessResult& result) {
  const std::string said = in_brackets(last_line(result.errors));
  if (result.end == ProcessResult::End::killed) {
    const char* name = sigabbrev_np(result.status);
    const std::string signal = name ? fmt::format("SIG{}", name) : fmt::format("{}", result.status);
    return HelperError(
        HelperFault::died,
        fill({"{0}, the program that makes the drawings, broke down (signal {1}){2}; the network may be "
              "too large: draw fewer actors with --layer or --from",
              "{0}, het programma dat de tekeningen maakt, is vastgelopen (signaal {1}){2}; misschien is "
              "het netwerk te groot: teken minder actoren met --layer of --from"},
             {Words(helper_name), Words(signal), Words(said)}));
  }
  return HelperError(HelperFault::died,
                     fill({"{0}, the program that makes the drawings, stopped without an answer (exit status {1}){2}",
                           "{0}, het programma dat de tekeningen maakt, is gestopt zonder antwoord (status {1}){2}"},
                          {Words(helper_name), Words(fmt::format("{}", result.status)), Words(said)}));
}

HelperError out_of_time(std::chrono::milliseconds limit) {
  const double seconds = static_cast<double>(limit.count()) / 1000;
  const long more = std::lround(std::ceil(seconds * 5));
  std::string shown = fmt::format("{:.3g}", seconds), shown_nl = shown;
  if (const std::size_t point = shown_nl.find('.'); point != std::string::npos) shown_nl[point] = ',';
  return HelperError(
      HelperFault::timed_out,
      fill({"the drawing was not ready within {0} seconds and was stopped; give it more time, as with "
            "--layout-seconds {1}, or draw fewer actors with --layer or --from",
            "de tekening was na {0} seconden niet klaar en is afgebroken; geef meer tijd, bijvoorbeeld met "
            "--layout-seconds {1}, of teken minder actoren met --layer of --from"},
           {Words(std::move(shown), std::move(shown_nl)), Words(fmt::format("{}", more))}));
}

HelperError refused(const std::string& why) {
  return HelperError(HelperFault::refused,
                     fill({"Graphviz could not make the drawing: {0}", "Graphviz kon de tekening niet maken: {0}"},
                          {Words(printable(why))}));
}

HelperError too_old(const std::string& program) {
  return HelperError(HelperFault::too_old,
                     fill({"{0} gives no answer that this version of samenspel understands: install both anew, "
                           "of the same version",
                           "{0} geeft geen antwoord dat deze versie van samenspel begrijpt: installeer beide opnieuw, "
                           "in dezelfde versie"},
                          {Words(program)}));
}

// ---- what is answered

struct Answer {
  Json head;
  std::string bytes;
};

ProcessResult started(const std::string& program, const std::string& text, const HelperOptions& options) {
  try {
    return run_process(program, text, options.limit, longest_answer);
  } catch (const std::system_error& error) {
    throw not_started(program, error.code().value());
  }
}

Answer ask(const Json& request, const HelperOptions& options) {
  const std::string program = find_helper(options);
  // What is not UTF-8 cannot be said in JSON; names were made drawable before.
  const std::string text = request.dump(-1, ' ', false, Json::error_handler_t::replace);
  ProcessResult result = started(program, text, options);
  switch (result.end) {
    case ProcessResult::End::not_started:
      throw not_started(program, result.status);
    case ProcessResult::End::out_of_time:
      throw out_of_time(options.limit);
    case ProcessResult::End::out_of_bounds:
      throw too_old(program);
    case ProcessResult::End::killed:
      throw died(result);
    case ProcessResult::End::exited:
      break;
  }
  const std::size_t line = result.output.find('\n');
  Json head;
  if (line != std::string::npos) {
    const std::string_view first = std::string_view(result.output).substr(0, line);
    head = Json::parse(first, nullptr, false);
  }
  if (!head.is_object()) throw result.status == 0 ? too_old(program) : died(result);
  if (head.value("protocol", Json()) != protocol) throw too_old(program);
  if (const auto error = head.find("error"); error != head.end()) {
    throw refused(error->is_string() ? error->get<std::string>() : error->dump());
  }
  if (result.status != 0) throw died(result);
  result.output.erase(0, line + 1);
  return {std::move(head), std::move(result.output)};
}

std::optional<GvPlace> place_of(const Json& value) {
  if (!value.is_array() || value.size() != 4) return std::nullopt;
  for (const Json& number : value) {
    if (!number.is_number()) return std::nullopt;
  }
  return GvPlace{{value[0].get<double>(), value[1].get<double>()}, {value[2].get<double>(), value[3].get<double>()}};
}

}  // namespace

std::vector<std::vector<GvPlace>> lay_out(const GvGraph& graph, const std::string& engine,
                                          const std::vector<GvAttributes>& variants, const HelperOptions& options) {
  Json request = json_of(graph, engine);
  Json& asked = request["layout"]["variants"] = Json::array();
  for (const GvAttributes& variant : variants)
    asked.push_back(json_of(variant));
  const Answer answer = ask(request, options);

  const Json results = answer.head.value("places", Json());
  const std::size_t wanted = std::max<std::size_t>(1, variants.size());
  if (!results.is_array() || results.size() != wanted) throw too_old(helper_name);
  std::vector<std::vector<GvPlace>> out;
  for (const Json& result : results) {
    if (!result.is_array() || result.size() != graph.nodes.size()) throw too_old(helper_name);
    std::vector<GvPlace>& places = out.emplace_back();
    for (const Json& value : result) {
      const std::optional<GvPlace> place = place_of(value);
      if (!place) throw too_old(helper_name);
      places.push_back(*place);
    }
  }
  return out;
}

std::string render(const GvGraph& graph, const std::string& engine, const std::string& format,
                   const HelperOptions& options) {
  Json request = json_of(graph, engine);
  request["render"] = format;
  Answer answer = ask(request, options);
  if (answer.head.value("bytes", Json()) != answer.bytes.size()) throw too_old(helper_name);
  return std::move(answer.bytes);
}

}  // namespace samenspel
