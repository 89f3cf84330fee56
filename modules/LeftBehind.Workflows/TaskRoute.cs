using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows;

/// <summary>Whose inbox a task lies in, and why it is not the one that it was meant for.</summary>
internal sealed record TaskRoute(string Role, int OrganizationId, TaskMarks Marks);
