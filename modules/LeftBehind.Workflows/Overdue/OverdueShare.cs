namespace LeftBehind.Workflows.Overdue;

/// <summary>What one person is told: at which desks how much.</summary>
/// <param name="organizationId">Of the first of it, under which the message is kept.</param>
internal sealed class OverdueShare(int organizationId)
{
    private readonly Dictionary<(string School, string Step), int> _desks = [];

    public int OrganizationId => organizationId;

    public int Total { get; private set; }

    /// <summary>Where most waits first.</summary>
    public IReadOnlyList<(string School, string Step, int Count)> Desks => [.. _desks.OrderByDescending(desk => desk.Value).Select(desk => (desk.Key.School, desk.Key.Step, desk.Value))];

    public void Count((string School, string Step) desk)
    {
        Total++;
        _desks[desk] = _desks.GetValueOrDefault(desk) + 1;
    }
}
