using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Import;

/// <summary>The accounts with a task at the place or under it, and those that the table has brought in so far.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, List<PersonDraft>> _byName = [];
    private readonly Dictionary<string, PersonDraft> _byUserName = [];
    private readonly HashSet<string> _taken;

    public KnownPeople(IEnumerable<User> users, ILookup<int, Assignment> tasks, HashSet<string> takenNames)
    {
        _taken = takenNames;
        foreach (var user in users)
        {
            var draft = new PersonDraft(user, isNew: false);
            draft.Held.UnionWith(tasks[user.Id].Select(task => (task.Role, task.OrganizationId)));
            Add(draft);
        }
    }

    public List<PersonDraft> All { get; } = [];

    public IReadOnlyList<PersonDraft> OfName(string name) => _byName.GetValueOrDefault(name) ?? [];

    public PersonDraft? OfUserName(string normalized) => _byUserName.GetValueOrDefault(normalized);

    public bool IsTaken(string normalized) => _taken.Contains(normalized);

    public void Add(PersonDraft draft)
    {
        All.Add(draft);
        if (!_byName.TryGetValue(draft.Account.DisplayName, out var namesakes))
        {
            _byName[draft.Account.DisplayName] = namesakes = [];
        }

        namesakes.Add(draft);
        if (draft.Account.NormalizedUserName is { } userName)
        {
            _byUserName[userName] = draft;
            _taken.Add(userName);
        }
    }
}
