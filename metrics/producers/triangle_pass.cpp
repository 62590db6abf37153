#include "metrics/producers/triangle_pass.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "metrics/sweeps/triangles.hpp"

namespace samenspel {

namespace {

constexpr Text kTriangles{"triangles", "driehoeken"};

HolesWanted holes_of(auto wants, const std::string& ending) {
  return {wants("constraint" + ending), wants("effective_size" + ending), wants("efficiency" + ending),
          wants("hierarchy" + ending)};
}

}  // namespace

TrianglePass::TrianglePass(const Network& network, const Projection& projection, const MeasureOptions& options,
                           std::span<const Measure* const> wanted) {
  const auto wants = [&](std::string_view id) {
    return std::ranges::any_of(wanted, [&](const Measure* row) { return row->id == id; });
  };
  const bool directed = projection.directed();
  const bool wants_roles = std::ranges::any_of(wanted, [](const Measure* row) { return row->id.starts_with("gf_"); });
  holes_wanted = holes_of(wants, "");
  ego_holes_wanted = holes_of(wants, "_ego");
  parts.arcs = directed && (wants("simmelian") || wants("transitivity") || wants("ego_betweenness") || wants_roles);
  if (holes_wanted.any() || ego_holes_wanted.any())
    parts.strengths = options.weighted ? Strengths::weights : directed ? Strengths::arcs : Strengths::ones;
  ties = turned_ties(projection, parts);

  std::vector<TakeTriangles> takers;
  const auto take_with = [&](auto& taker) {
    takers.emplace_back([&taker](std::span<const Triangle> triangles) { taker.take(triangles); });
  };
  if (wants("clustering") || wants("local_bridges") || wants("embeddedness") || (wants("simmelian") && !directed) ||
      HolesSums::needs_shared(ties.strengths, holes_wanted))
    take_with(shared.emplace(ties));
  if (wants("simmelian") && directed) take_with(strong.emplace(ties));
  if (wants("transitivity")) take_with(transitive.emplace(ties));
  if (holes_wanted.any()) take_with(holes.emplace(projection, ties, holes_wanted));
  if (wants_roles) take_with(roles.emplace(network.actors, ties, directed));
  if (takers.empty()) return;
  sweep_triangles(ties, takers, options.threads, [&](double done) {
    if (options.progress) options.progress(kTriangles, done);
  });
}

}  // namespace samenspel
