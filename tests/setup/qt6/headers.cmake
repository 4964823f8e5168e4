# SPDX-License-Identifier: GPL-2.0-or-later
# QGIS reads this at its project(), and calls it when all of its targets are known: with
# precompiled headers a file takes a third of the time.
function(precompile_headers)
  set(core qgis_core provider_wms provider_wms_a provider_wfs provider_wfs_a provider_mssql
      provider_mssql_a provider_spatialite)
  set(gui qgis_gui qgis_app)
  set(analysis qgis_analysis)
  foreach(part core gui analysis)
    # The bindings want Python's header before all others: Qt has a macro called slots.
    file(WRITE ${CMAKE_BINARY_DIR}/recipe_${part}.h
         "#include \"${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${part}.h\"\n")
    file(WRITE ${CMAKE_BINARY_DIR}/recipe_py${part}.h
         "#ifdef __cplusplus\n#include <Python.h>\n#endif\n#include \"${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${part}.h\"\n")
    set(py${part} python_module_qgis__${part})
    foreach(kind ${part} py${part})
      foreach(target ${${kind}})
        if(TARGET ${target})
          target_precompile_headers(${target} PRIVATE
            "$<$<COMPILE_LANGUAGE:CXX>:${CMAKE_BINARY_DIR}/recipe_${kind}.h>")
        endif()
      endforeach()
    endforeach()
  endforeach()
  # An overload in this file is ambiguous once it has seen more headers.
  set_source_files_properties(${CMAKE_SOURCE_DIR}/src/core/pointcloud/qgspointcloudrequest.cpp
    TARGET_DIRECTORY qgis_core PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
cmake_language(DEFER CALL precompile_headers)
