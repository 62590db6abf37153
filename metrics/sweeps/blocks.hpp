// Work in blocks on several threads whose sums do not depend on their number: blocks are cut by the caller from the
// size of the problem alone, and their results are added one at a time, in the order of the blocks. Memory: one worker
// a thread. What a block throws ends all, and is thrown to the caller.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace samenspel {

/// Every thread makes itself a worker with `make()`; `work(worker, block)` runs for each block below `blocks`, in any
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
