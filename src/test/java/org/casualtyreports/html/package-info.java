@NullMarked
package org.casualtyreports.html;

import org.jspecify.annotations.NullMarked;
