using LeftBehind.Abstractions.Data;

namespace LeftBehind.Workflows.Overdue;

/// <summary>A task that is due, with the version of the type that it belongs to; null where no workflow waits for it.</summary>
internal sealed record OverdueTask(long Id, long? VersionId, string ActivityId, string Step, string Place)
{
    /// <summary>As its row says where it belongs: nothing has to be asked for each of a million.</summary>
    public required OrganizationPath Path { get; init; }

    public string Role { get; init; } = "";

    public OrganizationLevel Level { get; init; }

    public string AssignedRole { get; init; } = "";

    public int AssignedOrganizationId { get; init; }

    public int? AssigneeUserId { get; init; }

    public int SubmittedBy { get; init; }

    public DateOnly DueOn { get; init; }

    public DateOnly? RemindedOn { get; init; }
}
