namespace LeftBehind.Abstractions.Security;

/// <summary>
/// Turns a number into a value by which it can be found again but not read: phones and identity numbers stand in indexes in this
/// form only (个人信息保护法 art. 51). The key is the site's own and lies protected in its database.
/// </summary>
public interface IKeyedHash
{
    /// <summary>24 hexadecimal digits; equal texts give equal values on every node of a site, and others on another site.</summary>
    string Of(string value);
}
