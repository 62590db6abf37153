#include "support/sha256.hpp"

#include <array>
#include <cstdint>

#include <nettle/sha2.h>

namespace samenspel {

struct Sha256::State {
  sha256_ctx context;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  sha256_init(&state_->context);
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  sha256_update(&state_->context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Sha256::digits() {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> sum{};
  sha256_digest(&state_->context, sum.size(), sum.data());
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t byte : sum)
    out += {hexadecimal[byte >> 4U], hexadecimal[byte & 15U]};
  return out;
}

std::string sha256(std::string_view bytes) {
  Sha256 sum;
  sum.add(bytes);
  return sum.digits();
}

}  // namespace samenspel
