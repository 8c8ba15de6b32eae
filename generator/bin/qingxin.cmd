@echo off
rem Runs the program from anywhere, and compiles it first when there is none. After changing its sources: mvnw package
setlocal
set "HOME_DIR=%~dp0..\.."
set "JAR=%HOME_DIR%\generator\target\qingxin.jar"
if not exist "%JAR%" (
    echo compiling the program ... 1>&2
    pushd "%HOME_DIR%"
    call mvnw.cmd -q -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        popd
        exit /b 2
    )
    popd
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "FLAGS="
"%JAVA%" %FLAGS% %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
