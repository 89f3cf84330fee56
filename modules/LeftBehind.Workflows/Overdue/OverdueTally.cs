using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Overdue;

/// <summary>
/// Of what people are to be told on one day: for each how much and where. It grows with people and offices; of the tasks themselves it
/// keeps nothing but their numbers.
/// </summary>
internal sealed class OverdueTally
{
    private readonly Dictionary<int, OverdueShare> _shares = [];

    public List<long> TaskIds { get; } = [];

    public IReadOnlyDictionary<int, OverdueShare> Shares => _shares;

    public void Add(OverdueTask task, IReadOnlyList<int> people)
    {
        TaskIds.Add(task.Id);
        var desk = (TaskPlaces.SchoolOf(task.Place), task.Step);
        foreach (var person in people.Where(person => person != task.SubmittedBy))
        {
            (_shares.TryGetValue(person, out var share) ? share : _shares[person] = new(task.Path.OrganizationId)).Count(desk);
        }
    }
}
