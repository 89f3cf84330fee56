namespace LeftBehind.Import.Targets;

/// <summary>What the plan was made of has changed before it could be written. Nothing is kept; the user sees a new plan.</summary>
public sealed class ImportConflictException() : Exception("Records changed between the plan and the commit.");
