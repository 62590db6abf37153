// Finds actors by id fast enough for ten million ties: a hash table whose entries hold short ids themselves, so that a
// look-up is one access to memory, which can be begun early. Cost: 32 to 64 bytes an actor.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "graph/network.hpp"

namespace samenspel {

class IdTable {
 public:
  /// An id made ready for a look-up: its length and its bytes where they are eight or fewer, else a hash of them.
  struct Key {
    std::uint64_t bits;
    std::uint32_t length;
  };

  explicit IdTable(const Actors& actors) : actors_(actors) {
    grow(std::bit_ceil(2 * actors.size() + 16));
    insert_first(actors.size());
  }
  /// An actor that was added since.
  void add(ActorIndex actor) {
    if (2 * (count_ + 1) > entries_.size()) {
      grow(2 * entries_.size());
      insert_first(actor);
    }
    insert(actor);
  }

  /// Eight bytes from the start of the id on can be read.
  [[nodiscard]] static Key key_readable(const char* id, std::size_t length) {
    if (length > 8) return {hash_of({id, length}), static_cast<std::uint32_t>(length)};
    std::uint64_t bits = 0;
    std::memcpy(&bits, id, 8);
    if (length < 8 && std::endian::native == std::endian::little) bits &= (std::uint64_t{1} << (8 * length)) - 1;
    if (length < 8 && std::endian::native == std::endian::big) bits = length == 0 ? 0 : bits >> (64 - 8 * length);
    return {bits, static_cast<std::uint32_t>(length)};
  }
  [[nodiscard]] static Key key_of(std::string_view id) {
    if (id.size() > 8) return key_readable(id.data(), id.size());
    char bytes[16] = {};
    std::memcpy(bytes, id.data(), id.size());
    return key_readable(bytes, id.size());
  }

  void prefetch(Key key) const { __builtin_prefetch(&entries_[slot_of(key)]); }
  [[nodiscard]] ActorIndex find(Key key, const char* id) const {
    for (std::size_t slot = slot_of(key);; slot = (slot + 1) & (entries_.size() - 1)) {
      const Entry& entry = entries_[slot];
      if (entry.actor == kNone) return kNone;
      if (entry.bits == key.bits && entry.length == key.length &&
          (key.length <= 8 || actors_.id(entry.actor) == std::string_view(id, key.length)))
        return entry.actor;
    }
  }

 private:
  struct Entry {
    std::uint64_t bits = 0;
    std::uint32_t length = 0;
    ActorIndex actor = kNone;
  };

  static std::uint64_t hash_of(std::string_view id) {
    std::uint64_t hash = id.size();
    while (!id.empty()) {
      std::uint64_t word = 0;
      const std::size_t taken = id.size() < 8 ? id.size() : 8;
      std::memcpy(&word, id.data(), taken);
      hash = std::rotl((hash ^ word) * 0x9E3779B97F4A7C15U, 29);
      id.remove_prefix(taken);
    }
    return hash;
  }
  [[nodiscard]] std::size_t slot_of(Key key) const {
    return static_cast<std::size_t>(((key.bits ^ key.length) * 0x9E3779B97F4A7C15U) >> shift_);
  }
  void grow(std::size_t size) {
    entries_.assign(size, Entry{});
    shift_ = 64 - std::countr_zero(size);
    count_ = 0;
  }
  void insert_first(std::size_t actors) {
    constexpr std::size_t ahead = 16;
    for (std::size_t i = 0; i < actors; ++i) {
      if (i + ahead < actors) prefetch(key_of(actors_.id(static_cast<ActorIndex>(i + ahead))));
      insert(static_cast<ActorIndex>(i));
    }
  }
  void insert(ActorIndex actor) {
    const Key key = key_of(actors_.id(actor));
    std::size_t slot = slot_of(key);
    while (entries_[slot].actor != kNone)
      slot = (slot + 1) & (entries_.size() - 1);
    entries_[slot] = {key.bits, key.length, actor};
    ++count_;
  }

  const Actors& actors_;
  std::vector<Entry> entries_;
  int shift_ = 0;
  std::size_t count_ = 0;
};

}  // namespace samenspel
