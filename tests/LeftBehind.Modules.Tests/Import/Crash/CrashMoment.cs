namespace LeftBehind.Modules.Tests.Import.Crash;

/// <summary>When the process is killed: so far into a step of the import, measured by how long that step takes where nobody disturbs it.</summary>
internal sealed record CrashMoment(CrashStep Step, double Part);
