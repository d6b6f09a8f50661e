#include "CTextTools.h"
