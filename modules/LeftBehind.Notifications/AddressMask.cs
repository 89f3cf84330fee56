using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Notifications;

/// <summary>What a list shows of an address.</summary>
internal static class AddressMask
{
    private const int LongestDomain = 40;

    /// <summary>138****5678, or l***@example.com.</summary>
    public static string Of(string address)
    {
        var at = address.LastIndexOf('@');
        if (at < 0)
        {
            return Mask.Phone(address);
        }
        var domain = address[at..];
        return (at > 0 ? address[..1] : "") + "***" + (domain.Length > LongestDomain ? domain[..LongestDomain] : domain);
    }
}
