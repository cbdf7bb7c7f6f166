@NullMarked
package org.casualtyreports.intake.query;

import org.jspecify.annotations.NullMarked;
