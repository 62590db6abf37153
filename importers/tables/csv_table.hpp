// One CSV table into the network. Ties, and actors of which only id, name and sector are given, go the fast way; the
// rest goes row by row. Cost: linear; memory for some blocks of a megabyte beside the network.
#pragma once

#include "importers/tables/csv_file.hpp"
#include "importers/tables/table_reader.hpp"

namespace samenspel {

/// `threads`: how many may read at once; the network is the same for any number. Throws FileError, Stopped.
void read_csv_table(Context& context, Readers& readers, Part part, CsvFile& file, std::size_t source, int threads);

}  // namespace samenspel
