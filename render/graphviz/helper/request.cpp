#include "render/graphviz/helper/request.hpp"

#include <nlohmann/json.hpp>

#include "render/graphviz/helper/values.hpp"

namespace helper {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_nodes = 1'000'000, most_edges = 10'000'000;

const Json& member(const Json& object, const char* name) {
  static const Json nothing;
  const auto found = object.find(name);
  return found == object.end() ? nothing : *found;
}

std::string text_of(const Json& value, const std::string& what) {
  if (!value.is_string()) throw BadRequest(what + " is no text");
  return value.get<std::string>();
}

bool flag_of(const Json& value) {
  return value.is_boolean() && value.get<bool>();
}

/// {"name": "text", "name": {"html": "text"}}
Attributes attributes_of(const Json& object, Kind kind) {
  Attributes out;
  if (object.is_null()) return out;
  if (!object.is_object()) throw BadRequest("attributes are no object");
  for (const auto& [name, given] : object.items()) {
    const bool html = given.is_object();
    Attribute attribute{name, text_of(html ? member(given, "html") : given, "the value of " + name), html};
    if (auto why = objection(kind, attribute.name, attribute.value, html)) throw BadRequest(*why);
    out.push_back(std::move(attribute));
  }
  return out;
}

const Json& list_of(const Json& value, const std::string& what, std::size_t most) {
  static const Json nothing = Json::array();
  if (value.is_null()) return nothing;
  if (!value.is_array()) throw BadRequest(what + " are no list");
  if (value.size() > most) throw BadRequest("more than " + std::to_string(most) + " " + what);
  return value;
}

std::uint32_t node_of(const Json& value, std::size_t nodes) {
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() >= nodes) {
    throw BadRequest("an edge ends at a node that is not there");
  }
  return value.get<std::uint32_t>();
}

}  // namespace

Request read_request(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) throw BadRequest("the request is no JSON object");
  if (member(json, "protocol") != protocol) throw BadRequest("the request is of another protocol");

  Request out;
  out.engine = text_of(member(json, "engine"), "the engine");
  if (!known_engine(out.engine)) throw BadRequest("unknown engine: " + out.engine.substr(0, 60));
  out.directed = flag_of(member(json, "directed"));
  out.strict = flag_of(member(json, "strict"));
  out.graph = attributes_of(member(json, "graph"), Kind::graph);
  out.node_defaults = attributes_of(member(json, "node"), Kind::node);
  out.edge_defaults = attributes_of(member(json, "edge"), Kind::edge);
  for (const Json& node : list_of(member(json, "nodes"), "nodes", most_nodes)) {
    out.nodes.push_back(attributes_of(node, Kind::node));
  }
  for (const Json& edge : list_of(member(json, "edges"), "edges", most_edges)) {
    if (!edge.is_array() || edge.size() < 2 || edge.size() > 3)
      throw BadRequest("an edge is no [from, to, attributes]");
    out.edges.push_back({node_of(edge[0], out.nodes.size()), node_of(edge[1], out.nodes.size()),
                         edge.size() == 3 ? attributes_of(edge[2], Kind::edge) : Attributes{}});
  }

  const Json& render = member(json, "render");
  const Json& layout = member(json, "layout");
  if (render.is_null() == layout.is_null()) throw BadRequest("the request asks neither for a layout nor for a file");
  if (!render.is_null()) {
    out.format = text_of(render, "the format");
    if (!known_format(out.format)) throw BadRequest("unknown format: " + out.format.substr(0, 60));
    return out;
  }
  if (!layout.is_object()) throw BadRequest("the layout is no object");
  for (const Json& variant : list_of(member(layout, "variants"), "variants", 1000)) {
    out.variants.push_back(attributes_of(variant, Kind::graph));
  }
  if (out.variants.empty()) out.variants.emplace_back();
  return out;
}

}  // namespace helper
