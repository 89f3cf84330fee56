using System.Security.Cryptography;
using System.Text;

namespace LeftBehind.Children.Import;

/// <summary>Keys of questions: the same for the same matter, and safe as the name of a form field, whatever was written in the cell.</summary>
internal static class QuestionKeys
{
    public static string Of(string kind, params object[] matter) =>
        $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', matter))))[..16]}";
}
