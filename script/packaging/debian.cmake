# Packages for Debian 12 by CPack: samenspel (the program) and libsamenspel-dev (the library for other programs).
# script/package builds both; `cpack -G DEB` in the folder of a release build does so too.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME samenspel)
# Of both packages each has a description of its own.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGE_VENDOR "The samenspel authors")
string(REGEX MATCH "\n -- ([^\n]*>)  " _ "${SAMENSPEL_CHANGELOG}")
set(CPACK_PACKAGE_CONTACT "${CMAKE_MATCH_1}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/script/packaging/debian_files.cmake)
set(CPACK_SAMENSPEL_SOURCE_DIR ${CMAKE_SOURCE_DIR})

set(CPACK_COMPONENTS_ALL program library)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME samenspel)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
# What is drawn is set in Inter; Noto has the letters that Inter lacks, the others have signs and pictures. libgvc6 brings
# the parts of Graphviz that are loaded while running, and with pango at least one font.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "fonts-inter")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "fonts-noto-core")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "fonts-symbola, fonts-wqy-microhei, bash-completion")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
"measures and draws who bridges the worlds of a neighbourhood or city
samenspel (Dutch: playing together) reads a map of who works with whom, written
down in a text file or a spreadsheet: residents, local government, designers,
housing corporations, businesses. It names every mistake in it with what was
probably meant, measures who brings these worlds together (centrality,
brokerage, E-I index, community), and draws the map as SVG, PDF or PNG.
.
It speaks English and Dutch, and sends nothing anywhere. Datasets to try are
included.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libsamenspel-dev)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libdevel)
# What samenspel-config.cmake seeks, and what the headers include.
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS
  "libboost-dev, libfmt-dev, libicu-dev, libigraph-dev, libpugixml-dev, libyaml-cpp-dev, libzip-dev, nettle-dev, pkg-config")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SUGGESTS "cmake, samenspel")
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION
"library behind samenspel for programs of one's own
Static libraries, headers and CMake package of samenspel: networks of actors in
several sectors with ties and events, reading them from network files,
projections as graphs that Boost.Graph can work on, and the measures.")

include(CPack)
