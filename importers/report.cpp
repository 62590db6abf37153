#include "importers/report.hpp"

#include <algorithm>
#include <tuple>

namespace samenspel {

bool Report::add(Code code, Place place, std::vector<Words> values, std::optional<std::string> suggestion,
                 std::vector<Related> related) {
  if (is_hidden(place)) return false;
  if (row_of(code).severity == Severity::error) ++errors_;
  out_.add({code, place, std::move(values), std::move(suggestion), std::move(related)});
  return true;
}

void Report::end_step() {
  named_.clear();
  for (const Diagnostic& diagnostic : out_.list()) {
    if (row_of(diagnostic.code).severity != Severity::error) continue;
    const Place place = diagnostic.place;
    named_.push_back({place.source, place.begin, place.begin + std::max<std::uint32_t>(place.length, 1)});
  }
  std::sort(named_.begin(), named_.end(), [](const Named& a, const Named& b) {
    return std::tie(a.source, a.begin, a.reach) < std::tie(b.source, b.begin, b.reach);
  });
  for (std::size_t i = 1; i < named_.size(); ++i)
    if (named_[i].source == named_[i - 1].source) named_[i].reach = std::max(named_[i].reach, named_[i - 1].reach);
}

namespace {

/// The first of the sorted list that begins behind `offset`.
template <typename List>
auto first_behind(const List& list, std::uint32_t source, std::uint32_t offset) {
  return std::upper_bound(list.begin(), list.end(), std::pair(source, offset), [](const auto& key, const auto& named) {
    return std::tie(key.first, key.second) < std::tie(named.source, named.begin);
  });
}

}  // namespace

bool Report::is_hidden(Place place) const {
  const auto next = first_behind(named_, place.source, place.begin);
  if (next == named_.begin()) return false;
  const Named& last = *(next - 1);
  return last.source == place.source && place.begin < last.reach;
}

bool Report::is_hit(Place span) const {
  if (is_hidden(span)) return true;
  const auto next = first_behind(named_, span.source, span.begin);
  return next != named_.end() && next->source == span.source && next->begin < span.begin + span.length;
}

}  // namespace samenspel
