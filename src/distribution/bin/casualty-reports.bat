@echo off
rem Starts casualty-reports with the Java runtime beside it.
rem More memory: set JDK_JAVA_OPTIONS=-Xmx4g
setlocal
set cache=casualty-reports.aot
if "%~1"=="report" set cache=casualty-reports-report.aot
"%~dp0..\runtime\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  -XX:ReservedCodeCacheSize=96m -Xmn64m -Xlog:disable ^
  "-XX:AOTCache=%~dp0..\lib\%cache%" -XX:+IgnoreUnrecognizedVMOptions ^
  -jar "%~dp0..\lib\casualty-reports.jar" %*
