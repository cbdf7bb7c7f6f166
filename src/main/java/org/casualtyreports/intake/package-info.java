/** Files to datasets. */
@NullMarked
package org.casualtyreports.intake;

import org.jspecify.annotations.NullMarked;
