using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Tests.Content;

public class ContentItemTests
{
    [Fact]
    public void A_part_comes_back_as_it_was_put_in()
    {
        var item = new ContentItem().Alter<NotePart>(part => part.Text = "𠮷小㛃·买买提");

        Assert.Equal("𠮷小㛃·买买提", item.As<NotePart>()!.Text);
    }

    [Fact]
    public void What_a_newer_version_stored_survives_a_save_by_an_older_one()
    {
        var item = new ContentItem { Document = """{"NotePart":{"Text":"旧","Later":7},"UnknownPart":{"A":1}}""" };

        item.Alter<NotePart>(part => part.Text = "新");

        var stored = JsonNode.Parse(item.Document)!;
        Assert.Equal(7, stored["NotePart"]!["Later"]!.GetValue<int>());
        Assert.Equal(1, stored["UnknownPart"]!["A"]!.GetValue<int>());
        Assert.Equal("新", item.As<NotePart>()!.Text);
    }

    [Fact]
    public void Chinese_is_stored_legibly() =>
        Assert.Contains("留言", new ContentItem().Alter<NotePart>(part => part.Text = "留言").Document, StringComparison.Ordinal);

    private sealed class NotePart : ContentPart
    {
        public string Text { get; set; } = "";
    }
}
