namespace LeftBehind.Abstractions.Setup;

/// <summary>What every page needs to know of the site, without a query: re-read on every node within 5 seconds.</summary>
public interface ISiteState
{
    /// <summary>Whether the site was set up. Until then there is the set-up page and nothing else.</summary>
    bool IsSetUp { get; }

    /// <summary>Whether it holds invented people: every page says so, and unless the configuration allows more, only its own computer is answered.</summary>
    bool IsDemo { get; }
}
