# What `cmake --install` puts where: the program with what goes with it (component `program`), and the library for
# other programs (component `library`).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Version and day of this release are those of the changelog's first entry.
file(READ ${CMAKE_SOURCE_DIR}/script/packaging/changelog SAMENSPEL_CHANGELOG)
string(REGEX MATCH "^samenspel \\(([0-9.]+)\\)" _ "${SAMENSPEL_CHANGELOG}")
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
  message(FATAL_ERROR "script/packaging/changelog begins with version ${CMAKE_MATCH_1}, the project has ${PROJECT_VERSION}")
endif()
string(REGEX MATCH "\n -- [^\n]*  ..., ([0-9]+) (...) ([0-9][0-9][0-9][0-9])" _ "${SAMENSPEL_CHANGELOG}")
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months "${CMAKE_MATCH_2}" month)
math(EXPR month "${month} + 101")
math(EXPR day "${CMAKE_MATCH_1} + 100")
string(SUBSTRING ${month} 1 2 month)
string(SUBSTRING ${day} 1 2 day)
set(SAMENSPEL_DATE ${CMAKE_MATCH_3}-${month}-${day})

# ---- the program

set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)
install(TARGETS samenspel RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# No command for users: client.cpp seeks it there.
install(TARGETS samenspel-graphviz RUNTIME DESTINATION ${SAMENSPEL_HELPER_DIR})

install(DIRECTORY datasets DESTINATION ${CMAKE_INSTALL_DATADIR}/samenspel)
install(FILES README.md README.nl.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
# So that the links of the README hold.
file(RELATIVE_PATH datasets_from_docs ${CMAKE_INSTALL_FULL_DOCDIR} ${CMAKE_INSTALL_FULL_DATADIR}/samenspel/datasets)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
file(CREATE_LINK ${datasets_from_docs} ${CMAKE_BINARY_DIR}/package/datasets SYMBOLIC)
install(FILES ${CMAKE_BINARY_DIR}/package/datasets DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Manual pages and completion, made by a program of the same tables as --help.
add_executable(samenspel-documents cli/documents/main.cpp)
target_link_libraries(samenspel-documents PRIVATE samenspel_cli)
set(SAMENSPEL_DOCUMENTS ${CMAKE_BINARY_DIR}/documents)
add_custom_command(OUTPUT ${SAMENSPEL_DOCUMENTS}/made
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${SAMENSPEL_DOCUMENTS}
  COMMAND samenspel-documents ${SAMENSPEL_DOCUMENTS} ${SAMENSPEL_DATE}
  COMMAND ${CMAKE_COMMAND} -E touch ${SAMENSPEL_DOCUMENTS}/made
  DEPENDS samenspel-documents COMMENT "Writing manual pages and completion" VERBATIM)
add_custom_target(documents ALL DEPENDS ${SAMENSPEL_DOCUMENTS}/made)
install(DIRECTORY ${SAMENSPEL_DOCUMENTS}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR})
install(FILES ${SAMENSPEL_DOCUMENTS}/completion/samenspel
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${SAMENSPEL_DOCUMENTS}/completion/_samenspel DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${SAMENSPEL_DOCUMENTS}/completion/samenspel.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The JSON Schema of the network file, for editors.
set(schema ${CMAKE_BINARY_DIR}/samenspel.schema.json)
add_custom_command(OUTPUT ${schema} COMMAND samenspel schema -o ${schema}
  DEPENDS samenspel COMMENT "Writing the JSON Schema of the network file" VERBATIM)
add_custom_target(schema ALL DEPENDS ${schema})
install(FILES ${schema} DESTINATION ${CMAKE_INSTALL_DATADIR}/samenspel)

# ---- the library

# What other programs may include. All that these headers include is among them (tests/house/installed.py tries).
set(SAMENSPEL_HEADERS
  support/diagnostic.hpp support/diagnostic_codes.hpp support/files.hpp support/numbers.hpp support/source.hpp
  support/stop.hpp support/text.hpp support/unicode.hpp
  graph/boost_graph.hpp graph/date.hpp graph/graph.hpp graph/network.hpp graph/projection.hpp graph/seen_by.hpp
  graph/sector_by.hpp graph/vocabulary.hpp graph/windows.hpp
  importers/libraries.hpp importers/network_file.hpp
  metrics/catalogue.hpp metrics/libraries.hpp metrics/measure.hpp metrics/sector_rows.hpp
  metrics/undefined.hpp)

set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME library)
foreach(header ${SAMENSPEL_HEADERS})
  get_filename_component(room ${header} DIRECTORY)
  install(FILES ${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/samenspel/${room})
endforeach()

foreach(room support graph importers metrics)
  set_target_properties(samenspel_${room} PROPERTIES EXPORT_NAME ${room})
  target_include_directories(samenspel_${room} INTERFACE
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/samenspel>)
  # Within the house samenspel_flags says so.
  target_compile_features(samenspel_${room} PUBLIC cxx_std_20)
  install(TARGETS samenspel_${room} EXPORT samenspel ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endforeach()
# graph/boost_graph.hpp shows Boost to those who include it.
target_link_libraries(samenspel_graph INTERFACE $<INSTALL_INTERFACE:Boost::headers>)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/samenspel)
install(EXPORT samenspel NAMESPACE samenspel:: FILE samenspel-targets.cmake DESTINATION ${package_dir})
configure_package_config_file(script/packaging/samenspel-config.cmake.in
  ${CMAKE_BINARY_DIR}/package/samenspel-config.cmake INSTALL_DESTINATION ${package_dir})
# Until 1.0 a new minor version may change what programs rely on.
write_basic_package_version_file(${CMAKE_BINARY_DIR}/package/samenspel-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/package/samenspel-config.cmake
              ${CMAKE_BINARY_DIR}/package/samenspel-config-version.cmake DESTINATION ${package_dir})
