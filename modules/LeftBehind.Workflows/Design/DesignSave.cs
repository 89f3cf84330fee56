using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Design;

/// <summary>What came of saving a drawing.</summary>
/// <param name="Conflict">The version that somebody else has saved meanwhile; null where it was saved.</param>
/// <param name="IsChanged">False where it is what stood there before: no new version is made.</param>
internal sealed record DesignSave(WorkflowType? Conflict, bool IsChanged);
