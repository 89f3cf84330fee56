using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Text;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes.Indexes;

/// <summary>What the list reads of a home. Who manages it on a day is in <see cref="HomeManagerPeriod"/>.</summary>
public sealed class HomeIndex : ContentIndex
{
    [MaxLength(120)]
    public string Name { get; set; } = "";

    /// <summary>Sorts as pinyin does.</summary>
    public string SortKey { get; set; } = "";

    /// <summary>What is searched: name, pinyin, initials. A county has some hundred homes, so a scan of its own is fast enough.</summary>
    public string SearchText { get; set; } = "";

    public HomeKind Kind { get; set; }

    public HomeHost Host { get; set; }

    public int Area { get; set; }

    public int Capacity { get; set; }

    /// <summary>Named categories of equipment of which there is nothing.</summary>
    public int FacilitiesMissing { get; set; }

    /// <summary>Kinds of free days on which it does not open.</summary>
    public int TimesClosed { get; set; }

    public DateTime ModifiedUtc { get; set; }
}

internal sealed class HomeIndexProvider : IndexProvider<HomeIndex>
{
    public override string ContentType => HomeType.Name;

    public override Type ManyType => typeof(HomeManagerPeriod);

    protected override HomeIndex Map(ContentItem item)
    {
        var home = item.Get<HomePart>();
        return new()
        {
            Name = home.Name,
            SortKey = NameSearch.SortKey(home.Name),
            SearchText = NameSearch.Text(home.Name),
            Kind = home.Kind,
            Host = home.Host,
            Area = home.Area ?? 0,
            Capacity = home.Capacity ?? 0,
            FacilitiesMissing = HomeRules.Missing(item.Get<FacilitiesPart>()).Count,
            TimesClosed = HomeRules.Closed(item.Get<OpeningPart>()).Count,
            ModifiedUtc = item.ModifiedUtc,
        };
    }

    public override IEnumerable<ContentIndex> MapMany(ContentItem item) => item.Get<ManagersPart>().Managers.Where(manager => manager.From is not null)
        .Select(manager => new HomeManagerPeriod
        {
            Name = manager.Name ?? "",
            PhoneMasked = Mask.Phone(manager.Phone),
            From = manager.From!.Value,
            Until = manager.Until,
        });
}
