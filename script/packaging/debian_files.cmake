# What Debian wants otherwise than other systems. CPack runs this when a package's files are in place and not yet packed.
set(source ${CPACK_SAMENSPEL_SOURCE_DIR})
file(READ ${source}/LICENSE licence)
string(REGEX MATCH "Copyright \\(c\\) ([^\n]*)" _ "${licence}")
set(holder "${CMAKE_MATCH_1}")
string(REGEX REPLACE "^.*Copyright[^\n]*\n\n" "" terms "${licence}")
string(STRIP "${terms}" terms)
string(REPLACE "\n\n" "\n.\n" terms "${terms}")
string(REPLACE "\n" "\n " terms "${terms}")

function(compress file)
  execute_process(COMMAND gzip --best --no-name --force ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

foreach(pair program=samenspel library=libsamenspel-dev)
  string(REPLACE "=" ";" pair ${pair})
  list(GET pair 0 component)
  list(GET pair 1 package)
  set(usr ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr)
  if(NOT IS_DIRECTORY ${usr})
    continue()
  endif()
  set(doc ${usr}/share/doc/${package})
  file(WRITE ${doc}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: samenspel
Comment: The program samenspel is linked with igraph, which is under the GPL,
 version 2 or later, and through it with GLPK, version 3 or later. Who passes on
 a built samenspel does so under the terms of the GPL
 (/usr/share/common-licenses/GPL-3), source included.

Files: *
Copyright: ${holder}
License: Expat

License: Expat
 ${terms}
")
  file(COPY_FILE ${source}/script/packaging/changelog ${doc}/changelog)
  compress(${doc}/changelog)

  file(GLOB_RECURSE pages ${usr}/share/man/*.1)
  foreach(page ${pages})
    compress(${page})
  endforeach()

  # The licence stands in copyright; the README names it by this name.
  if(EXISTS ${doc}/LICENSE)
    file(REMOVE ${doc}/LICENSE)
    file(CREATE_LINK copyright ${doc}/LICENSE SYMBOLIC)
  endif()
  # Debian's zsh seeks the completions of packages here.
  if(IS_DIRECTORY ${usr}/share/zsh/site-functions)
    file(RENAME ${usr}/share/zsh/site-functions ${usr}/share/zsh/vendor-completions)
  endif()
endforeach()
