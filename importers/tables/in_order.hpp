// Work on items in several threads with results in the order of the items: reading and merging one at a time, the work
// between them side by side. Memory: an item and a result a thread.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace samenspel {

/// `next(item)` gives the next item or false; `work(item, result)` runs beside others; `merge(item, result)` runs in
/// the order of the items. The first exception of any of them ends all and is thrown here.
template <typename Item, typename Result, typename Next, typename Work, typename Merge>
void in_order(int threads, Next next, Work work, Merge merge) {
  std::mutex reading, merging;
  std::condition_variable turned;
  std::size_t given = 0, turn = 0;
  std::exception_ptr failure;
  const auto run = [&] {
    Item item;
    Result result;
    try {
      for (;;) {
        std::size_t number = 0;
        {
          const std::lock_guard lock(reading);
          {
            const std::lock_guard check(merging);
            if (failure) return;
          }
          if (!next(item)) return;
          number = given++;
        }
        work(item, result);
        std::unique_lock lock(merging);
        turned.wait(lock, [&] { return turn == number || failure; });
        if (failure) return;
        merge(item, result);
        ++turn;
        turned.notify_all();
      }
    } catch (...) {
      const std::lock_guard lock(merging);
      if (!failure) failure = std::current_exception();
      turned.notify_all();
    }
  };
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
      others.emplace_back(run);
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace samenspel
