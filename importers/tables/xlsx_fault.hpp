// What can be wrong with a workbook as a file. Within its reader a fault is thrown, as XlsxTrouble, and caught where
// the reader ends: Workbook::open and SheetRows::next.
#pragma once

namespace samenspel {

enum class XlsxFault {
  not_a_workbook,      ///< no zip archive, or one without a workbook that is XML
  damaged,             ///< cut off, a wrong checksum, no well-formed XML, a part that is not there, cells out of order
  encrypted,           ///< has a password
  old_format,          ///< an .xls file
  too_large,           ///< inflates to more than a table can be: see xlsx_package.hpp and xlsx_pieces.hpp
  external_reference,  ///< a part that lies outside the file, or a document type, which may name such
  too_many_columns,    ///< something stands behind column kMostSheetColumns
  too_many_rows,       ///< something stands below row kMostSheetRows
};

struct XlsxTrouble {
  XlsxFault fault;
};

}  // namespace samenspel
