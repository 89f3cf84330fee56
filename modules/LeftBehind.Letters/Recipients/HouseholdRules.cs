namespace LeftBehind.Letters.Recipients;

/// <summary>Which pupils share a household: one of the people is the same, and the address is.</summary>
internal static class HouseholdRules
{
    public static IReadOnlyList<Household> Group(IReadOnlyList<AudiencePupil> pupils)
    {
        var root = new int[pupils.Count];
        var first = new Dictionary<(string Person, string Address), int>();
        for (var index = 0; index < pupils.Count; index++)
        {
            root[index] = index;
            foreach (var key in pupils[index].Persons.SelectMany(KeysOf).Select(person => (person, pupils[index].AddressHash)))
            {
                if (first.TryGetValue(key, out var other))
                {
                    Join(root, other, index);
                }
                else
                {
                    first[key] = index;
                }
            }
        }
        return
        [
            .. pupils.Index().GroupBy(entry => RootOf(root, entry.Index), entry => entry.Item)
                .Select(group => Of([.. group.OrderBy(pupil => pupil.SortKey, StringComparer.Ordinal).ThenBy(pupil => pupil.ContentItemId, StringComparer.Ordinal)]))
                .OrderBy(household => household.Pupils[0].SortKey, StringComparer.Ordinal).ThenBy(household => household.Key, StringComparer.Ordinal),
        ];
    }

    private static Household Of(AudiencePupil[] pupils)
    {
        if (pupils is [var only])
        {
            return new(only.ContentItemId, pupils, [.. only.Persons.Select(person => new HouseholdPerson(person, [(only, person)]))]);
        }
        var persons = new List<(HashSet<string> Keys, PupilPerson Person, List<(AudiencePupil, PupilPerson)> Named)>();
        foreach (var (pupil, person) in pupils.SelectMany(pupil => pupil.Persons.Select(person => (pupil, person))))
        {
            var known = persons.Find(entry => KeysOf(person).Any(entry.Keys.Contains));
            if (known.Keys is null)
            {
                known = ([], person, []);
                persons.Add(known);
            }
            known.Keys.UnionWith(KeysOf(person));
            known.Named.Add((pupil, person));
        }
        return new(pupils[0].ContentItemId, pupils, [.. persons.Select(entry => new HouseholdPerson(entry.Person, entry.Named))]);
    }

    // The same id, or the same name with the same phone.
    private static IEnumerable<string> KeysOf(PupilPerson person) => person.Match.Length > 0 ? [person.Id, person.Match] : [person.Id];

    private static void Join(int[] root, int one, int other)
    {
        var (low, high) = (RootOf(root, one), RootOf(root, other));
        root[Math.Max(low, high)] = Math.Min(low, high);
    }

    private static int RootOf(int[] root, int index)
    {
        while (root[index] != index)
        {
            index = root[index] = root[root[index]];
        }
        return index;
    }
}
