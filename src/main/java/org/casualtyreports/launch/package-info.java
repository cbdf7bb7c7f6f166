/** Starts the program, or says in words why it cannot start. Runs on Java 11 and newer. */
package org.casualtyreports.launch;
