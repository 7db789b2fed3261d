import fs from "node:fs";

const API_KEY = "sk-your-api-key";
const imgB64 = fs.readFileSync("./photo.png").toString("base64");
const dataUrl = `data:image/png;base64,${imgB64}`;

const response = await fetch("https://api.apiyi.com/v1/chat/completions", {
  method: "POST",
  headers: {
    "Authorization": `Bearer ${API_KEY}`,
    "Content-Type": "application/json"
  },
  body: JSON.stringify({
    model: "gpt-image-2-all",
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: "Turn this image into a watercolor painting" },
          { type: "image_url", image_url: { url: dataUrl } }
        ]
      }
    ]
  })
});

const data = await response.json();
console.log(data.choices[0].message.content);
