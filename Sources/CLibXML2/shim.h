#pragma once
// libxml2's converters may be built over ICU, and their header then pulls in the system's ICU declarations, which
// differ from those of Foundation's own ICU: a program that imports both would not build. Nothing here uses the
// converters, so their ICU members are left undeclared.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
