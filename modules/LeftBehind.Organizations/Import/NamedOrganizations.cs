using LeftBehind.Abstractions.Text;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Import;

/// <summary>Finds organizations by the code or the name that a table writes.</summary>
public sealed class NamedOrganizations
{
    private const string EndsOfAreas = "省市县区镇乡";

    private readonly Dictionary<string, Organization> _byCode = [];
    private readonly Dictionary<int, Organization> _byId;
    private readonly Dictionary<string, HashSet<Organization>> _byName = [];

    public NamedOrganizations(IReadOnlyCollection<Organization> rows, IEnumerable<FormerName> formerNames)
    {
        _byId = rows.ToDictionary(row => row.Id);
        foreach (var row in rows)
        {
            Add(row);
        }

        foreach (var former in formerNames.Where(former => _byId.ContainsKey(former.OrganizationId)))
        {
            AddName(former.Name, _byId[former.OrganizationId]);
        }
    }

    public void Add(Organization row)
    {
        _byCode.TryAdd(row.Code, row);
        AddName(row.Name, row);
    }

    public Organization? ById(int? id) => id is { } known ? _byId.GetValueOrDefault(known) : null;

    public Organization? ByCode(string code) => _byCode.GetValueOrDefault(code.Trim());

    /// <summary>All that bear the name, now or before, with or without the county written before it.</summary>
    public IReadOnlyList<Organization> ByName(string name)
    {
        var plain = Plain(name);
        if (_byName.TryGetValue(plain, out var found))
        {
            return [.. found];
        }

        return [.. _byName.Where(pair => plain.EndsWith(pair.Key, StringComparison.Ordinal) && EndsOfAreas.Contains(plain[^(pair.Key.Length + 1)], StringComparison.Ordinal))
            .SelectMany(pair => pair.Value).Distinct()];
    }

    private void AddName(string name, Organization row)
    {
        if (Plain(name) is not { Length: > 0 } plain)
        {
            return;
        }

        if (!_byName.TryGetValue(plain, out var rows))
        {
            _byName[plain] = rows = [];
        }

        rows.Add(row);
    }

    // 云溪镇人民政府 and 云溪镇 are one; so are 城东街道办事处 and 城东街道.
    private static string Plain(string name)
    {
        var plain = string.Concat(HalfWidth.Of(name).Where(character => !char.IsWhiteSpace(character)));
        foreach (var end in (string[])["人民政府", "办事处", "教育局"])
        {
            plain = plain.Length > end.Length + 1 && plain.EndsWith(end, StringComparison.Ordinal) ? plain[..^end.Length] : plain;
        }

        return plain;
    }
}
