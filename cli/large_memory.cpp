// What this program allocates in large blocks lies in large pages where the system offers them on request (Linux:
// transparent huge pages, "madvise"). A register of ten million ties is some hundred thousand pages of 4 KB; to fetch
// them one by one, and to find them again in random order, took a third of all its time.
#include <cstddef>
#include <cstdlib>
#include <new>

#include <sys/mman.h>

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(MADV_HUGEPAGE)
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SAMENSPEL_SANITIZED
#endif
#endif
#ifndef SAMENSPEL_SANITIZED

namespace {

constexpr std::size_t kPage = std::size_t{2} << 20;
constexpr std::size_t kLarge = 2 * kPage;

void* allocated(std::size_t size) {
  if (size < kLarge) return std::malloc(size == 0 ? 1 : size);
  const std::size_t rounded = (size + kPage - 1) / kPage * kPage;
  if (rounded < size) return nullptr;
  void* const memory = std::aligned_alloc(kPage, rounded);
  if (memory != nullptr) ::madvise(memory, rounded, MADV_HUGEPAGE);  // a wish: nothing is lost where it is not granted
  return memory;
}

}  // namespace

// The other forms of new and delete come here by the rules of the language.
void* operator new(std::size_t size) {
  for (;;) {
    if (void* const memory = allocated(size)) return memory;
    const std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) throw std::bad_alloc();
    handler();
  }
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

#endif
#endif
