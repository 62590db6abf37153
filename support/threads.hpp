// Work in several threads, none of which waits by turning round. Results do not depend on the number of threads where
// shares and blocks are put together in their order. What a thread throws ends all, and is thrown to the caller.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace samenspel {

/// Where share `share` of `shares` about equal ones of 0…size begins; that of `shares` is the end.
inline std::size_t share_begin(std::size_t size, std::size_t share, std::size_t shares) {
  return size / shares * share + size % shares * share / shares;
}

/// Runs work(share) for each share below `shares`, each in a thread of its own, the first in this one.
template <typename Work>
void in_shares(std::size_t shares, Work work) {
  std::mutex mutex;
  std::exception_ptr failure;
  const auto run = [&](std::size_t share) {
    try {
      work(share);
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t share = 1; share < shares; ++share)
      others.emplace_back(run, share);
    run(0);
  }
  if (failure) std::rethrow_exception(failure);
}

/// Results in the order of the items: reading and merging one at a time, the work between them side by side.
/// `next(item)` gives the next item or false; `work(item, result)` runs beside others; `merge(item, result)` runs in
/// the order of the items. Memory: an item and a
/// result a thread.
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

/// Blocks, cut by the caller from the size of the problem alone, whose results are added one at a time in their order:
/// every thread makes itself a worker with `make()`; `work(worker, block)` runs for each block below `blocks`, in any
/// order and at the same time; after it, with the same worker, `add(worker, block)` in rising order, one at a time.
template <typename Make, typename Work, typename Add>
void in_blocks(std::size_t blocks, int threads, Make make, Work work, Add add) {
  std::mutex mutex;
  std::condition_variable turn;
  std::size_t next = 0, added = 0;
  std::exception_ptr failure;

  const auto run = [&] {
    try {
      auto worker = make();
      std::unique_lock lock(mutex);
      while (!failure && next < blocks) {
        const std::size_t block = next++;
        lock.unlock();
        work(worker, block);
        lock.lock();
        turn.wait(lock, [&] { return failure || added == block; });
        if (failure) return;
        add(worker, block);
        ++added;
        turn.notify_all();
      }
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
      turn.notify_all();
    }
  };

  {
    const std::size_t helpers = std::min<std::size_t>(static_cast<std::size_t>(std::max(threads, 1)), blocks);
    std::vector<std::jthread> pool;
    for (std::size_t i = 1; i < helpers; ++i)
      pool.emplace_back(run);
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace samenspel
