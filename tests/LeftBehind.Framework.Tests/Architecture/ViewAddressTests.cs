using System.Text.RegularExpressions;

namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>What Razor passes over in silence, and only a click would find.</summary>
public partial class ViewAddressTests
{
    private static IEnumerable<string> Views => SourceTree.Files.Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal));

    [Fact]
    public void No_address_begins_with_a_tilde_that_nothing_resolves() =>
        Assert.DoesNotContain(Views, view => UnresolvedTilde().IsMatch(SourceTree.Read(view)));

    [Fact]
    public void A_form_that_posts_to_a_computed_address_says_that_it_carries_its_token() =>
        Assert.DoesNotContain(Views, view => PostToComputedAddress().Matches(SourceTree.Read(view))
            .Any(form => !form.Value.Contains("asp-antiforgery", StringComparison.Ordinal)));

    [GeneratedRegex("\"~@")]
    private static partial Regex UnresolvedTilde();

    [GeneratedRegex("<form[^>]*method=\"post\"[^>]*action=\"@[^>]*")]
    private static partial Regex PostToComputedAddress();
}
