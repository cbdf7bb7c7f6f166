/**
 * Outlines of states for locator maps.
 *
 * <p>In: the outlines shipped beside this package, which are read when the first map is asked for.
 * Out: {@link org.casualtyreports.atlas.MapSheet}, the part of them that lies in a {@link
 * org.casualtyreports.atlas.MapWindow}, as areas and lines in kilometres.
 *
 * <p>Imports {@code claim}, Jackson's streaming parser and ICU, which knows the numbers of states.
 *
 * <pre>{@code
 * MapWindow window = MapWindow.around(List.of(new GeoPoint(14.5, -4.2)));
 * MapSheet sheet = Atlas.shipped().sheet(window);
 * MapSheet.Spot mark = window.place(new GeoPoint(14.5, -4.2));
 * }</pre>
 */
@NullMarked
package org.casualtyreports.atlas;

import org.jspecify.annotations.NullMarked;
